package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.ValueSyntax.BigIntSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.OperationSyntax;
import java.util.ArrayList;
import java.util.List;

/** Puts operands and operators together as they bind in TypeScript. */
final class Operations {
  /** The binary operators, those that bind closest first. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("**"),
          List.of("*", "/", "%"),
          List.of("+", "-"),
          List.of("<<", ">>", ">>>"),
          List.of("&"),
          List.of("^"),
          List.of("|"));

  private Operations() {}

  /** Applies a prefix operator; the sign of a number becomes part of the number. */
  static ValueSyntax prefixed(String operator, ValueSyntax value, Location place) {
    if (value instanceof NumberSyntax number && !operator.equals("~")) {
      return new NumberSyntax(
          operator.equals("-") ? number.value().negate() : number.value(), place);
    }
    if (value instanceof BigIntSyntax number && operator.equals("-")) {
      return new BigIntSyntax(number.value().negate(), place);
    }
    return new OperationSyntax(operator, List.of(value), place);
  }

  /**
   * Applies binary operators between operands. A row of the same operator is one operation with
   * many operands, so that the result is never deeper than there are levels.
   */
  static ValueSyntax combine(List<ValueSyntax> operands, List<String> operators) {
    List<ValueSyntax> values = operands;
    List<String> between = operators;
    for (List<String> level : LEVELS) {
      if (between.isEmpty()) {
        break;
      }
      List<ValueSyntax> higher = new ArrayList<>();
      List<String> rest = new ArrayList<>();
      int at = 0;
      while (at < values.size()) {
        int end = at;
        while (end < between.size() && level.contains(between.get(end))) {
          end++;
        }
        higher.add(row(values.subList(at, end + 1), between.subList(at, end)));
        if (end < between.size()) {
          rest.add(between.get(end));
        }
        at = end + 1;
      }
      values = higher;
      between = rest;
    }
    return values.get(0);
  }

  /** Combines operands of one level, from the left. */
  private static ValueSyntax row(List<ValueSyntax> operands, List<String> operators) {
    ValueSyntax left = operands.get(0);
    int at = 0;
    while (at < operators.size()) {
      int end = at;
      while (end < operators.size() && operators.get(end).equals(operators.get(at))) {
        end++;
      }
      List<ValueSyntax> all = new ArrayList<>(List.of(left));
      all.addAll(operands.subList(at + 1, end + 1));
      Location place = left.location().to(operands.get(end).location());
      left = new OperationSyntax(operators.get(at), all, place);
      at = end;
    }
    return left;
  }
}
