package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.generate.JavaOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** How another module of the reactor has configured its goal {@code generate}. */
record Configuration(Path source, Path descriptor, String basePackage) {
  private static final String PLUGIN = "dev.tsrpc:tsrpc-maven-plugin";

  /** Reads it from the module's model; defaults where there is none. */
  static Configuration of(MavenProject project) {
    Optional<Plugin> plugin = Optional.ofNullable(project.getPlugin(PLUGIN));
    Optional<PluginExecution> execution =
        plugin.stream()
            .flatMap(each -> each.getExecutions().stream())
            .filter(each -> each.getGoals().contains("generate"))
            .findFirst();
    Optional<Xpp3Dom> dom =
        execution
            .map(PluginExecution::getConfiguration)
            .or(() -> plugin.map(Plugin::getConfiguration))
            .map(Xpp3Dom.class::cast);
    Path base = project.getBasedir().toPath();
    Path source = base.resolve(value(dom, "sourceDirectory").orElse("src/main/tsrpc"));
    Path descriptor =
        value(dom, "descriptor").map(base::resolve).orElse(source.resolve(SourceRoot.DESCRIPTOR));
    String basePackage =
        value(dom, "basePackage").orElseGet(() -> JavaOptions.packageOf(project.getGroupId()));
    return new Configuration(source, descriptor, basePackage);
  }

  private static Optional<String> value(Optional<Xpp3Dom> dom, String name) {
    return dom.map(each -> each.getChild(name)).map(Xpp3Dom::getValue);
  }
}
