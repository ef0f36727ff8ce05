package dev.tsrpc.runtime.jetty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A WebSocket server by hand, which says what a test wants and else nothing. */
final class StubServer implements AutoCloseable {
  private static final String KEY_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final ServerSocket listener;
  private final BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();

  private final List<Socket> shaken = new ArrayList<>();

  StubServer() throws IOException {
    listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::accept, "stub-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Takes the next client, and answers its handshake with this subprotocol. */
  Peer handshake(String subprotocol) throws IOException {
    Socket socket = Chat.await(accepted);
    shaken.add(socket);
    BufferedReader request =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    String key = "";
    for (String line = request.readLine(); !line.isEmpty(); line = request.readLine()) {
      if (line.startsWith("Sec-WebSocket-Key: ")) {
        key = line.substring(19);
      }
    }
    String response =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + ("Sec-WebSocket-Accept: " + accept(key) + "\r\n")
            + (subprotocol.isEmpty() ? "" : "Sec-WebSocket-Protocol: " + subprotocol + "\r\n")
            + "\r\n";
    Peer peer = new Peer(socket.getOutputStream());
    peer.out.write(response.getBytes(US_ASCII));
    return peer;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    accepted.drainTo(shaken);
    for (Socket socket : shaken) {
      socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        accepted.add(listener.accept());
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private static String accept(String key) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      return Base64.getEncoder().encodeToString(sha1.digest((key + KEY_SUFFIX).getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The server's end of one connection. */
  static final class Peer {
    private final OutputStream out;

    Peer(OutputStream out) {
      this.out = out;
    }

    /** Sends a short binary message. */
    void send(String hex) {
      byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
      try {
        out.write(0x82);
        out.write(bytes.length);
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
