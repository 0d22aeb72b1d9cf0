/** The command line: arguments in, a report and an exit code out. */
package dev.planadvisor.app.cli;
