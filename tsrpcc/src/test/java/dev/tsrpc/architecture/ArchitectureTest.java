package dev.tsrpc.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import java.time.Clock;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The rules of the modules and the packages; a class that breaks one is moved, not excepted. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.tsrpc")
          .that(DescribedPredicate.not(Conditions.generatedByAntlr()));

  private static final String ANTLR = "org.antlr..";
  private static final String VELOCITY = "org.apache.velocity..";
  private static final String JETTY = "org.eclipse.jetty..";
  private static final String[] MAVEN = {
    "org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..", "javax.inject.."
  };
  private static final String[] CORE = {
    "dev.tsrpc.runtime", "dev.tsrpc.runtime.codec..", "dev.tsrpc.runtime.frame.."
  };

  @Test
  void seesEveryModule() {
    assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
        .contains(
            "dev.tsrpc.idl.diagnostic",
            "dev.tsrpc.idl.syntax",
            "dev.tsrpc.idl.compile",
            "dev.tsrpc.idl.generate",
            "dev.tsrpc.maven",
            "dev.tsrpc.runtime",
            "dev.tsrpc.runtime.codec",
            "dev.tsrpc.runtime.jetty",
            "dev.tsrpc.tsrpcc");
  }

  @Test
  void antlrIsKnownToTheSyntaxAlone() {
    onlyIn("dev.tsrpc.idl.syntax..", ANTLR);
  }

  @Test
  void velocityIsKnownToTheGeneratorsAlone() {
    onlyIn("dev.tsrpc.idl.generate..", VELOCITY);
  }

  @Test
  void picocliIsKnownToTheCommandLineAlone() {
    onlyIn("dev.tsrpc.tsrpcc..", "picocli..");
  }

  @Test
  void mavenIsKnownToThePluginAlone() {
    onlyIn("dev.tsrpc.maven..", MAVEN);
  }

  @Test
  void jettyIsKnownToItsRuntimeAlone() {
    onlyIn("dev.tsrpc.runtime.jetty..", JETTY);
  }

  private static void onlyIn(String owner, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(OURS);
  }

  @Test
  void noPublicSignatureNamesAntlrVelocityOrJetty() {
    classes()
        .that()
        .arePublic()
        .should(Conditions.keepOutOfPublicSignatures(resideInAnyPackage(ANTLR, VELOCITY, JETTY)))
        .check(OURS);
  }

  @Test
  void afterTheLinkerNobodyReadsSyntax() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.tsrpc.idl.syntax..",
            "dev.tsrpc.idl.link..",
            "dev.tsrpc.idl.compile..",
            "dev.tsrpc.idl.descriptor..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.tsrpc.idl.syntax.."))
        .check(OURS);
  }

  /** The descriptor is text that somebody may have edited: JSON values, with their places. */
  @Test
  void theDescriptorIsReadAsValuesOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.tsrpc.idl.descriptor..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.tsrpc.idl.syntax..")
                .and(DescribedPredicate.not(Conditions.isOrIsIn(ValueSyntax.class)))
                .and(DescribedPredicate.not(Conditions.isOrIsIn(NameSyntax.class))))
        .check(OURS);
  }

  @Test
  void theCompilerAndTheRuntimeDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("dev.tsrpc.idl..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.tsrpc.runtime..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.tsrpc.runtime..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.tsrpc.idl..")
        .check(OURS);
  }

  @Test
  void nobodyDependsOnTheFronts() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.tsrpc.tsrpcc..", "dev.tsrpc.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.tsrpc.tsrpcc..", "dev.tsrpc.maven..")
        .check(OURS);
  }

  @Test
  void runtimeCoreKnowsNoSocketsAndStartsNoThreads() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.nio.channels..", "dev.tsrpc.runtime.jetty..")
                .or(assignableTo(Executor.class))
                .or(Conditions.anyOf(Executors.class, Timer.class)))
        .orShould()
        .accessTargetWhere(Conditions.call(assignableTo(Thread.class), "<init>|start|sleep"))
        .check(OURS);
  }

  @Test
  void runtimeCoreDoesNotAskWhatTimeItIs() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .accessTargetWhere(Conditions.call(type(System.class), "currentTimeMillis|nanoTime"))
        .orShould()
        .accessTargetWhere(Conditions.call(resideInAPackage("java.time.."), "now"))
        .orShould()
        .dependOnClassesThat(type(Clock.class))
        .check(OURS);
  }

  @Test
  void theCompilerNeitherPrintsNorExitsNorKeepsState() {
    noClasses()
        .that()
        .resideInAPackage("dev.tsrpc.idl..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(OURS);
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("dev.tsrpc.idl..")
        .should()
        .beFinal()
        .check(OURS);
  }

  @Test
  void packagesAreNullMarked() {
    classes().should(Conditions.lieInNullMarkedPackages()).check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.tsrpc.idl.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("dev.tsrpc.runtime.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("dev.tsrpc.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void noClassHasANameWithoutAMeaning() {
    noClasses()
        .should()
        .haveNameMatching(".*[a-z](Manager|Helper|Utils?|Impl|Base|Factory)")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[A-Z].*")
        .check(OURS);
  }

  @Test
  void accessorsHaveNoGet() {
    methods()
        .that()
        .haveNameMatching("get[A-Z].*")
        .should(Conditions.overrideMethodsOfOthers())
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void publicClassesAreFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should(Conditions.beFinalOrSealed())
        .check(OURS);
  }

  @Test
  void weDoNotInheritFromOurOwnClasses() {
    classes().should(Conditions.notExtendOurClasses()).check(OURS);
  }
}
