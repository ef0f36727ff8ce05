package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_DECLARATION;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_SUPPORTED_YET;

import dev.tsrpc.idl.link.Aliases.Target;
import dev.tsrpc.idl.link.AnnotationReader.Annotated;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import dev.tsrpc.idl.schema.Service.MsgService;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.syntax.DeclarationSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.ApiSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.BodySyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.InterfaceSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.MsgSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.InvalidTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.NamedTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.ObjectTypeSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the services of all files, and the declarations of what goes in and out of them. */
final class ServiceLinker {
  private static final ObjectShape EMPTY = new ObjectShape(List.of(), null, List.of());

  private final LinkRun run;
  private final LinkedDeclarations declarations;
  private final List<Service> services = new ArrayList<>();
  private final Map<String, NameSyntax> places = new HashMap<>();

  /**
   * Creates a linker.
   *
   * @param declarations takes what the services declare
   */
  ServiceLinker(LinkRun run, LinkedDeclarations declarations) {
    this.run = run;
    this.declarations = declarations;
  }

  /** Links the services of one file. */
  void link(Scope scope) {
    for (DeclarationSyntax declaration : scope.file().declarations()) {
      if (declaration instanceof ApiSyntax api && isNew("api", api.name(), scope)) {
        services.add(api(api, scope));
      } else if (declaration instanceof MsgSyntax msg && isNew("msg", msg.name(), scope)) {
        services.add(msg(msg, scope));
      }
    }
  }

  /** Returns the services so far, in the order of {@code tsrpc-cli}. */
  List<Service> services() {
    return services.stream().sorted(new ServiceOrder()).toList();
  }

  private boolean isNew(String kind, NameSyntax name, Scope scope) {
    NameSyntax first = places.putIfAbsent(kind + path(scope, "", name.text()), name);
    if (first == null) {
      return true;
    }
    run.report(DUPLICATE_DECLARATION, name.location(), name.text())
        .related(first.location(), "first declared here")
        .help("rename one of the two, or move it to another directory");
    return false;
  }

  private Service api(ApiSyntax api, Scope scope) {
    String name = api.name().text();
    String module = path(scope, "Ptl", name);
    QualifiedName req = new QualifiedName(module, "Req" + name);
    QualifiedName res = new QualifiedName(module, "Res" + name);
    body(req, api.req(), api.name(), scope);
    body(res, api.res(), api.name(), scope);
    Annotated annotated =
        new AnnotationReader(run, scope).read(api.annotations(), api.docs(), AnnotationTarget.API);
    return new ApiService(
        annotated.id(),
        path(scope, "", name),
        req,
        res,
        annotated.conf(),
        annotated.notes(),
        api.name().location());
  }

  private Service msg(MsgSyntax msg, Scope scope) {
    String name = msg.name().text();
    QualifiedName type = new QualifiedName(path(scope, "Msg", name), "Msg" + name);
    body(type, msg.body(), msg.name(), scope);
    Annotated annotated =
        new AnnotationReader(run, scope).read(msg.annotations(), msg.docs(), AnnotationTarget.MSG);
    return new MsgService(
        annotated.id(),
        path(scope, "", name),
        type,
        annotated.from(),
        annotated.conf(),
        annotated.notes(),
        msg.name().location());
  }

  private static String path(Scope scope, String prefix, String name) {
    String directory = new QualifiedName(scope.module(), name).directory();
    return (directory.isEmpty() ? "" : directory + "/") + prefix + name;
  }

  private void body(
      QualifiedName name, @Nullable BodySyntax body, NameSyntax service, Scope scope) {
    if (body == null) {
      declarations.add(
          new InterfaceType(name, List.of(), EMPTY, Notes.NONE, service.location()), scope);
      return;
    }
    new DeclarationLinker(run).refuseParents(body.parents());
    Notes notes =
        new AnnotationReader(run, scope)
            .read(body.annotations(), body.docs(), AnnotationTarget.BODY)
            .notes();
    TypeSyntax written = body.type();
    if (written instanceof ObjectTypeSyntax object) {
      ObjectShape shape = new TypeLinker(run, scope).shape(object);
      declarations.add(new InterfaceType(name, List.of(), shape, notes, service.location()), scope);
    } else if (isVoid(written, scope)) {
      declarations.add(new InterfaceType(name, List.of(), EMPTY, notes, service.location()), scope);
    } else {
      alias(name, written, notes, service, scope);
    }
  }

  private static boolean isVoid(TypeSyntax written, Scope scope) {
    return written instanceof NamedTypeSyntax named
        && named.parts().size() == 1
        && named.parts().get(0).text().equals("void")
        && scope.find("void") == null;
  }

  private void alias(
      QualifiedName name, TypeSyntax written, Notes notes, NameSyntax service, Scope scope) {
    Type type = new TypeLinker(run, scope).link(written);
    if (type == null || written instanceof InvalidTypeSyntax) {
      return;
    }
    Target target = new Aliases(run.names()).target(written, scope);
    if (target.isNullable() || !isObject(target)) {
      run.report(NOT_SUPPORTED_YET, written.location(), "a body that is not an object");
      return;
    }
    declarations.add(new AliasType(name, type, notes, service.location()), scope);
  }

  private boolean isObject(Target target) {
    if (target.syntax() instanceof NamedTypeSyntax named) {
      return run.names().find(named.parts(), target.scope()) instanceof DeclaredSymbol declared
          && declared.syntax() instanceof InterfaceSyntax;
    }
    return target.syntax() instanceof ObjectTypeSyntax;
  }
}
