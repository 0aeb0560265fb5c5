/**
 * The whole system on one machine, by one command: a durable PostgreSQL, Keycloak and the backend,
 * as child processes.
 *
 * <p>May use: nothing of the backend. It knows the backend only by its jar and the NHIPCAU_
 * environment variables.
 *
 * <p>Promises: nothing is left running when it ends, whatever ends it; and after a SIGKILL, which
 * nothing survives, the next start clears up.
 */
package vn.nhipcau.launcher;
