package vn.nhipcau.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void aTakenPortIsNamedWithItsVariableAndItsHolder() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      String message =
          assertThrows(StartupFailure.class, () -> Ports.demandFree("127.0.0.1", port, "HTTP_PORT"))
              .getMessage();
      assertTrue(message.startsWith("Port " + port + " is taken"), message);
      assertTrue(message.contains("HTTP_PORT="), message);
      assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
    }
  }

  @Test
  void aFreePortPasses() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertDoesNotThrow(() -> Ports.demandFree("127.0.0.1", port, "HTTP_PORT"));
  }

  @Test
  void onePortCannotServeTwo() {
    Settings settings =
        Settings.from(Map.of("HTTP_PORT", "7777", "POSTGRES_PORT", "7777"), Path.of("."));
    String message =
        assertThrows(StartupFailure.class, () -> Ports.demandDistinct(settings.ports()))
            .getMessage();
    assertTrue(message.contains("HTTP_PORT and POSTGRES_PORT"), message);
  }
}
