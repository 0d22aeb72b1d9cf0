/** What became better, worse and different between two drafts of a plan; it reads reports and plans, and judges nothing. */
package dev.planadvisor.comparison;
