package dev.tsrpc.examples.chatroom;

import java.util.List;

/** The one option of a command line: a name and a value. */
final class Options {
  private Options() {}

  /** Returns the value of {@code --port}, or 3000. Ends the process on anything else. */
  static int port(String[] args) {
    String text = value(args, "--port", "3000");
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too large.
    }
    throw fail("--port takes a number from 0 to 65535, not " + text);
  }

  /** Returns the value of {@code --url}, or the address of a server on this machine. */
  static String url(String[] args) {
    return value(args, "--url", "ws://127.0.0.1:3000");
  }

  private static String value(String[] args, String name, String otherwise) {
    if (args.length == 0) {
      return otherwise;
    }
    if (args.length == 2 && args[0].equals(name)) {
      return args[1];
    }
    throw fail("usage: [" + name + " VALUE], not " + List.of(args));
  }

  private static AssertionError fail(String text) {
    System.err.println(text);
    System.exit(2);
    return new AssertionError("unreachable");
  }
}
