package vn.nhipcau.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;

/** Finds out before anything starts whether every port can be had. */
final class Ports {
  private Ports() {}

  static void demandFree(Settings settings) {
    demandDistinct(settings.ports());
    settings
        .ports()
        .forEach((variable, port) -> demandFree(settings.addressOf(variable), port, variable));
  }

  static void demandDistinct(Map<String, Integer> ports) {
    Map<Integer, String> seen = new HashMap<>();
    ports.forEach(
        (variable, port) -> {
          String other = seen.put(port, variable);
          if (other != null) {
            throw new StartupFailure(
                other + " and " + variable + " are both " + port + ": give them different ports");
          }
        });
  }

  static void demandFree(String bind, int port, String variable) {
    InetAddress address;
    try {
      address = InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new StartupFailure("BIND=" + bind + " is no address of this machine", e);
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true); // connections that linger after a restart do not count
      probe.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new StartupFailure(refusal(bind, port, variable, e), e);
    }
  }

  private static String refusal(String bind, int port, String variable, IOException cause) {
    String reason = String.valueOf(cause.getMessage());
    if (reason.contains("assign requested address")) {
      return "BIND=" + bind + " is no address of this machine";
    }
    if (reason.contains("Permission denied")) {
      return "Port " + port + " is for root only: choose one above 1023 (" + variable + "=…)";
    }
    String holder = PortHolder.of(port).map(who -> " by " + who).orElse("");
    return "Port "
        + port
        + " is taken"
        + holder
        + ": stop that, or choose another port (make run "
        + variable
        + "="
        + (port + 1)
        + ")";
  }
}
