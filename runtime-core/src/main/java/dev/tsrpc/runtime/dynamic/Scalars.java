package dev.tsrpc.runtime.dynamic;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a descriptor says which scalar a type is: TSRPC's nearest one, and ours beside it. */
final class Scalars {
  private static final Set<String> NUMBERS =
      Set.of("int", "uint", "double", "bigint", "bigint64", "biguint64");
  private static final Map<Scalar, String> STOCK = stock();

  private Scalars() {}

  private static Map<Scalar, String> stock() {
    Map<Scalar, String> stock = new EnumMap<>(Scalar.class);
    for (Scalar scalar : Set.of(Scalar.INT64, Scalar.UINT64, Scalar.UUID)) {
      stock.put(scalar, "String");
    }
    for (Scalar scalar : Set.of(Scalar.INT8, Scalar.INT16, Scalar.INT32)) {
      stock.put(scalar, "int");
    }
    for (Scalar scalar : Set.of(Scalar.UINT8, Scalar.UINT16, Scalar.UINT32)) {
      stock.put(scalar, "uint");
    }
    stock.put(Scalar.FLOAT32, "Number");
    return stock;
  }

  static boolean isNumber(String scalarType) {
    return NUMBERS.contains(scalarType);
  }

  /** Returns what a schema of TSRPC's means: its kind, or its scalarType. */
  static Scalar stock(String name) {
    return name.equals("Date") ? Scalar.DATE : Scalar.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns what our key narrows a schema of TSRPC's to, or null if it cannot. */
  static @Nullable Scalar narrowed(String keyword, String stock) {
    for (Map.Entry<Scalar, String> entry : STOCK.entrySet()) {
      if (entry.getKey().keyword().equals(keyword) && entry.getValue().equals(stock)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
