package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the view of the class of typed handles. */
final class ProtoViews {
  private final Schema schema;
  private final JavaNames names;
  private final ServiceTypes types;
  private final Imports imports;
  private final JavaLiterals literals;
  private final Deprecations deprecations;

  ProtoViews(Schema schema, JavaNames names, Imports imports, JavaLiterals literals) {
    this.schema = schema;
    this.names = names;
    this.types = new ServiceTypes(schema, names);
    this.imports = imports;
    this.literals = literals;
    this.deprecations = new Deprecations(schema, names);
  }

  ProtoView view(String descriptor) {
    List<ProtoView.HandleView> apis = new ArrayList<>();
    List<ProtoView.HandleView> msgs = new ArrayList<>();
    List<JavaCode> all = new ArrayList<>();
    for (Service service : schema.services()) {
      boolean isApi = service instanceof Service.ApiService;
      ProtoView.HandleView handle =
          isApi ? api((Service.ApiService) service) : msg((Service.MsgService) service);
      (isApi ? apis : msgs).add(handle);
      all.add(JavaCode.of(isApi ? "Apis.%s" : "Msgs.%s", handle.name()));
    }
    return new ProtoView(
        names.proto().identifier(),
        apis,
        msgs,
        all,
        TextBlock.pieces(descriptor),
        schema.services().stream().anyMatch(this::usesDeprecated));
  }

  private boolean usesDeprecated(Service service) {
    if (service instanceof Service.ApiService api) {
      return isDeprecated(api.req()) || isDeprecated(api.res());
    }
    return isDeprecated(((Service.MsgService) service).type());
  }

  private boolean isDeprecated(QualifiedName type) {
    return deprecations.isUsedBy(types.type(schema.declaration(type)), names.proto());
  }

  private ProtoView.HandleView api(Service.ApiService api) {
    Declaration req = schema.declaration(api.req());
    Declaration res = schema.declaration(api.res());
    JavaType type = Library.type("Api", types.type(req).boxed(), types.type(res).boxed());
    List<Printable> arguments = identity(api);
    arguments.add(codec(req));
    arguments.add(codec(res));
    conf(api.conf(), arguments);
    return handle(api, type, arguments);
  }

  private ProtoView.HandleView msg(Service.MsgService msg) {
    Declaration carried = schema.declaration(msg.type());
    List<Printable> arguments = identity(msg);
    arguments.add(codec(carried));
    if (msg.from() != null || msg.conf() != null) {
      String side = msg.from() == null ? "BOTH" : msg.from().name();
      JavaCode from = JavaCode.of("%s.From.%s", imports.library("Msg"), new JavaIdentifier(side));
      arguments.add(from);
    }
    conf(msg.conf(), arguments);
    return handle(msg, Library.type("Msg", types.type(carried).boxed()), arguments);
  }

  private static List<Printable> identity(Service service) {
    List<Printable> arguments = new ArrayList<>();
    arguments.add(new JavaCode(Integer.toString(service.id())));
    arguments.add(new StringLiteral(service.name()));
    return arguments;
  }

  private JavaCode codec(Declaration declaration) {
    return JavaCode.of("%s.INSTANCE", imports.use(types.codec(declaration)));
  }

  private void conf(@Nullable JsonValue conf, List<Printable> arguments) {
    if (conf != null) {
      arguments.add(literals.ofJson(conf));
    }
  }

  private ProtoView.HandleView handle(Service service, JavaType type, List<Printable> arguments) {
    return new ProtoView.HandleView(
        names.handle(service),
        Javadoc.of(service.notes().docs()).with(RecordViews.deprecation(service.notes())),
        imports.use(type),
        JavaCode.list(arguments),
        service.notes().deprecated() != null);
  }
}
