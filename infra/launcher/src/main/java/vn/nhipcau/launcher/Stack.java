package vn.nhipcau.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The children in the order of their start; stopped in the reverse of it, once, and none is started
 * after that.
 */
final class Stack {
  private final Deque<ManagedProcess> running = new ArrayDeque<>();
  private final CompletableFuture<ManagedProcess> firstToEnd = new CompletableFuture<>();
  private volatile boolean stopping;

  synchronized ManagedProcess start(Supplier<ManagedProcess> starter) {
    if (stopping) throw new StartupFailure("stopping");
    ManagedProcess process = starter.get();
    running.push(process);
    process.onExit().thenAccept(firstToEnd::complete);
    return process;
  }

  ManagedProcess awaitFirstEnd() {
    return firstToEnd.join();
  }

  boolean isStopping() {
    return stopping;
  }

  void stop() {
    stopping = true; // seen at once by whoever waits for a child to get ready
    synchronized (this) {
      if (!running.isEmpty()) System.out.println("\nStopping …");
      while (!running.isEmpty()) {
        ManagedProcess process = running.pop();
        process.stop();
        System.out.println("  " + process.name() + " stopped");
      }
    }
  }
}
