package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A class.
 *
 * @param packageName empty for the unnamed package
 * @param names from the outermost class to this one
 */
record JavaClass(String packageName, List<String> names) {
  JavaClass {
    names = List.copyOf(names);
  }

  static JavaClass of(String packageName, String name) {
    return new JavaClass(packageName, List.of(name));
  }

  String simpleName() {
    return names.get(names.size() - 1);
  }

  JavaIdentifier identifier() {
    return new JavaIdentifier(simpleName());
  }

  JavaClass topLevel() {
    return of(packageName, names.get(0));
  }

  boolean isTopLevel() {
    return names.size() == 1;
  }

  JavaClass nested(String name) {
    List<String> path = new ArrayList<>(names);
    path.add(name);
    return new JavaClass(packageName, path);
  }

  /** Returns the class of its codec: of {@code Page.Item} it is {@code PageCodec.ItemCodec}. */
  JavaClass codec() {
    return new JavaClass(packageName, names.stream().map(name -> name + "Codec").toList());
  }

  /** Returns the path of the file that declares it. */
  String path() {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return folder + names.get(0) + ".java";
  }

  /** Returns the name with its package. */
  @Override
  public String toString() {
    return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", names);
  }
}
