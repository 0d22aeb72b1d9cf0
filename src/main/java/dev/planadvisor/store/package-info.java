/**
 * What is kept of plans: their revisions, their reviews and the keys of those who may ask, in SQLite or PostgreSQL.
 *
 * <p>The room keeps bytes and figures and knows no plan and no report. Every statement names the workspace, so that what
 * belongs to one is never seen by another.
 */
package dev.planadvisor.store;
