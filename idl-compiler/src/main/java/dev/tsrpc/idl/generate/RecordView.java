package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code record.vm} and {@code wide.vm} read.
 *
 * @param isDeprecated whether the type itself is
 * @param usesDeprecated whether a component has a type that is deprecated
 * @param isWide whether it is a class, because a record cannot have that many components
 * @param nested the records nested in it, rendered
 */
record RecordView(
    JavaIdentifier name,
    Javadoc docs,
    List<ComponentView> components,
    List<JavaCode> nested,
    boolean isWide,
    boolean isTopLevel,
    boolean isDeprecated,
    boolean usesDeprecated) {
  RecordView {
    components = List.copyOf(components);
    nested = List.copyOf(nested);
  }

  /** Returns what stands between the parentheses of its head. */
  JavaCode header() {
    return JavaCode.list(components.stream().map(ComponentView::parameter).toList());
  }

  /** Returns the components that the constructor checks or copies. */
  List<ComponentView> checked() {
    return components.stream().filter(component -> !component.check().text().isEmpty()).toList();
  }

  /** Returns the arguments with which a builder calls the constructor. */
  JavaCode built() {
    return isWide
        ? new JavaCode("this")
        : JavaCode.list(components.stream().map(ComponentView::built).toList());
  }

  /** Returns the calls that fill a builder with the values of a record. */
  JavaCode filled() {
    StringBuilder calls = new StringBuilder();
    for (ComponentView component : components) {
      calls.append(JavaCode.of(".%s(%s)", component.name(), component.name()));
    }
    return new JavaCode(calls.toString());
  }

  boolean isSensitive() {
    return components.stream().anyMatch(ComponentView::isSensitive);
  }

  /** Returns an expression for the text that shows a record without its secrets. */
  JavaCode shown() {
    StringBuilder expression = new StringBuilder();
    StringBuilder text = new StringBuilder(name + "[");
    String separator = "";
    for (ComponentView component : components) {
      text.append(separator).append(component.name()).append('=');
      separator = ", ";
      if (component.isSensitive()) {
        text.append("***");
        continue;
      }
      expression.append(new StringLiteral(text.toString()));
      expression.append(" + ").append(component.name()).append(" + ");
      text.setLength(0);
    }
    return new JavaCode(expression.toString() + new StringLiteral(text + "]"));
  }
}
