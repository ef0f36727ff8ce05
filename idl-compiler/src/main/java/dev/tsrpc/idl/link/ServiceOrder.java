package dev.tsrpc.idl.link;

import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The order of {@code tsrpc-cli}, which sorts the paths of {@code PtlX.ts} and {@code MsgX.ts} as
 * English does: signs before digits before letters; case counts only where nothing else differs.
 */
final class ServiceOrder implements Comparator<Service>, Serializable {
  private static final long serialVersionUID = 1;
  private static final String SIGNS = "_- ,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

  @Override
  public int compare(Service a, Service b) {
    return comparePaths(path(a), path(b));
  }

  private static String path(Service service) {
    String simple = service.simpleName();
    String directory = service.name().substring(0, service.name().length() - simple.length());
    return directory + (service instanceof ApiService ? "Ptl" : "Msg") + simple + ".ts";
  }

  static int comparePaths(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      int byLetter = Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
      if (byLetter != 0) {
        return byLetter;
      }
    }
    if (a.length() != b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    // Small letters come first.
    return b.compareTo(a);
  }

  private static int weight(char c) {
    int sign = SIGNS.indexOf(c);
    return sign >= 0 ? sign : SIGNS.length() + Character.toLowerCase(Character.toUpperCase(c));
  }
}
