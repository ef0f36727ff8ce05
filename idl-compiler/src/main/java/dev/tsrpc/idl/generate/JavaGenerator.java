package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Schema;
import java.util.List;

/** From a schema to Java sources. Stateless, for any number of threads. */
public final class JavaGenerator {
  /** The simple name of the annotation that each generated file carries. */
  public static final String MARK = "TsrpcGenerated";

  /**
   * Generates a record or an enum with its codec for each declaration that is not imported, and the
   * class of typed handles. The result depends on the arguments alone.
   *
   * @param descriptor the text of {@code service-proto.json}, which the class of handles embeds
   * @return the files; none if names clash, which {@code diagnostics} then has
   */
  public List<GeneratedFile> generate(
      Schema schema, JavaOptions options, String descriptor, Diagnostics diagnostics) {
    JavaNames names = new JavaNames(schema, options);
    List<JavaObject> objects = new JavaObjects(schema, names).all();
    new JavaNameCheck(schema, names, diagnostics).check(objects);
    return diagnostics.hasErrors()
        ? List.of()
        : new JavaSources(schema, names).render(objects, descriptor);
  }
}
