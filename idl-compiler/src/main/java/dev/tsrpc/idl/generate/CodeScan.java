package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.List;

/** Finds where a line of code can be broken: outside of quotes, as far out as possible. */
final class CodeScan {
  private final String line;
  private int assignment = -1;
  private final List<Integer> dots = new ArrayList<>();
  private final List<Integer> arguments = new ArrayList<>();
  private int depth;
  private int angles;

  CodeScan(String line) {
    this.line = line;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        i = endOfQuote(i);
      } else {
        look(i, c);
      }
    }
  }

  private int endOfQuote(int start) {
    int i = start + 1;
    while (i < line.length() && line.charAt(i) != '"') {
      i += line.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private void look(int i, char c) {
    switch (c) {
      case '(' -> open(i);
      case ')' -> depth--;
      case '<' -> angles += i > 0 && line.charAt(i - 1) != ' ' ? 1 : 0;
      case '>' -> angles -= angles > 0 ? 1 : 0;
      case '=' -> assign(i);
      case '.' -> chain(i);
      case ',' -> separate(i);
      default -> {}
    }
  }

  private void open(int i) {
    if (depth++ == 0) {
      arguments.clear();
      if (line.charAt(i + 1) != ')') {
        arguments.add(i + 1);
      }
    }
  }

  private void assign(int i) {
    boolean isAlone = line.startsWith(" = ", i - 1);
    if (isAlone && depth == 0 && assignment < 0 && i + 2 < line.length()) {
      assignment = i;
    }
  }

  private void chain(int i) {
    if (depth == 0 && i > 0 && line.charAt(i - 1) == ')') {
      dots.add(i);
    }
  }

  private void separate(int i) {
    if (depth == 1 && angles == 0 && i + 2 < line.length()) {
      arguments.add(i + 2);
    }
  }

  /** Returns the place of an equals sign, or -1. */
  int assignment() {
    return assignment;
  }

  /** Returns the places of dots that follow a call. */
  List<Integer> dots() {
    return dots;
  }

  /** Returns where the arguments of the last outermost call begin; empty if it has none. */
  List<Integer> arguments() {
    return arguments;
  }
}
