/**
 * The service: requests in, reviews out. A route is data ({@link dev.planadvisor.app.http.Route}): the server, the rights
 * and the description of the API are all made from the one table.
 */
package dev.planadvisor.app.http;
