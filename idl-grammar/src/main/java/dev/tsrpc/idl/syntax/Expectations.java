package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.syntax.TsrpcParser.*;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what the parser waited for. */
final class Expectations {
  private static final int LISTED = 4;

  private Expectations() {}

  /** Whether a rule is a member of a body. */
  static boolean isMember(int rule) {
    return rule == RULE_apiItem || rule == RULE_enumItem || rule == RULE_memberItem;
  }

  /** Whether an item is a member that needs a separator behind it. */
  static boolean isWhole(ParserRuleContext item) {
    boolean isOther =
        item.getChildCount() > 0
            && (item.getChild(0) instanceof AnnotationContext
                || item.getChild(0) instanceof SeparatorContext);
    return item.exception == null && isMember(item.getRuleIndex()) && !isOther;
  }

  /** Returns what a rule waited for when it failed. */
  static String of(Parser parser, RecognitionException mistake) {
    int rule = mistake.getCtx() == null ? RULE_file : mistake.getCtx().getRuleIndex();
    boolean isBehindStart =
        mistake instanceof NoViableAltException noWay
            && noWay.getStartToken() != noWay.getOffendingToken();
    String what = what(rule);
    if (isBehindStart) {
      return what.isEmpty() ? "something else" : what;
    }
    IntervalSet expected = mistake.getExpectedTokens();
    boolean isWhole = expected.contains(IDENTIFIER) && expected.size() > 1;
    return isWhole && !what.isEmpty() ? what : listed(parser, expected);
  }

  /** Returns what a rule is, or is a list of; empty if no single word says it. */
  private static String what(int rule) {
    return switch (rule) {
      case RULE_type, RULE_unionType, RULE_unionMember, RULE_intersectionType -> "a type";
      case RULE_operatorType, RULE_postfixType, RULE_primaryType, RULE_typeSuffix -> "a type";
      case RULE_tupleType, RULE_tupleElement, RULE_elementType, RULE_elementUnion -> "a type";
      case RULE_typeArguments, RULE_returnType, RULE_namedType, RULE_typeQuery -> "a type";
      case RULE_value, RULE_operand, RULE_primaryValue, RULE_listValue -> "a value";
      case RULE_annotation -> "a value";
      case RULE_name, RULE_memberName, RULE_qualifiedName, RULE_importedName -> "a name";
      case RULE_importedNames, RULE_typeParameterList, RULE_typeParameter -> "a name";
      case RULE_objectValue, RULE_entry -> "a name";
      case RULE_declaration, RULE_fileItem -> "a declaration";
      default -> "";
    };
  }

  private static String listed(Parser parser, IntervalSet expected) {
    List<String> names = new ArrayList<>();
    boolean isField = expected.contains(COLON) && expected.contains(LPAREN);
    if (isField) {
      return "`:` and a type";
    }
    for (int type : expected.toArray()) {
      String name = name(parser, type);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    List<String> listed = names.subList(0, Math.min(LISTED, names.size()));
    if (listed.size() < 2) {
      return String.join("", listed);
    }
    return String.join(", ", listed.subList(0, listed.size() - 1))
        + " or "
        + listed.get(listed.size() - 1);
  }

  private static String name(Parser parser, int type) {
    return switch (type) {
      case IDENTIFIER, REQ, RES -> "a name";
      case STRING -> "a string";
      case NUMBER, BIGINT -> "a number";
      case FIRST_LBRACK, NAMED_LBRACK -> "`[`";
      case FIRST_LESS -> "`<`";
      case FUNCTION_OPEN, ANNOTATION_OPEN -> "`(`";
      case EOF -> "the end of the file";
      default -> {
        String literal = parser.getVocabulary().getLiteralName(type);
        yield literal == null ? "a declaration" : literal.replace('\'', '`');
      }
    };
  }
}
