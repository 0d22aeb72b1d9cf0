package dev.planadvisor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;

/** The walls of the house, each with its reason. */
@AnalyzeClasses(packages = "dev.planadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule droolsLivesInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the rule engine can be replaced only while one room knows it");

    @ArchTest
    static final ArchRule theWebServerStaysAtTheDoor = noClasses()
            .that()
            .resideOutsideOfPackages("dev.planadvisor.app.http..", "dev.planadvisor.app.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
            .because("a review is the same whichever door it came by");

    @ArchTest
    static final ArchRule theCommandLineStaysAtTheDoor = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("a review is the same whichever door it came by");

    @ArchTest
    static final ArchRule databasesStayInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "org.flywaydb..",
                    "com.zaxxer..",
                    "org.sqlite..",
                    "org.postgresql..")
            .because("what is kept, and where, is told by one room only");

    @ArchTest
    static final ArchRule theStoreKeepsBytes = noClasses()
            .that()
            .resideInAPackage("dev.planadvisor.store..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.planadvisor..").and(resideOutsideOfPackage("dev.planadvisor.store..")))
            .because("a kept plan outlives the forms of plans and reports");

    @ArchTest
    static final ArchRule jsonIsReadAndWrittenAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.planadvisor.document..",
                    "dev.planadvisor.rulebook..",
                    "dev.planadvisor.report..",
                    "dev.planadvisor.comparison..",
                    "dev.planadvisor.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("what is between the edges has no format");

    @ArchTest
    static final ArchRule theCommandLineDoesWithoutBinding = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.app.http..")
            .and()
            .haveNameNotMatching("dev\\.planadvisor\\.report\\.ReviewArchive.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("a review by the command line does not have the jar, and starts sooner for it");

    @ArchTest
    static final ArchRule aPlanKnowsNothingButConstraints = classes()
            .that()
            .resideInAPackage("dev.planadvisor.plan..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.planadvisor.plan..", "java..", "jakarta.validation..")
            .because("a plan is what its author means, whatever reads or judges it");

    @ArchTest
    static final ArchRule findingsKnowNothing = classes()
            .that()
            .resideInAPackage("dev.planadvisor.findings..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.planadvisor.findings..", "java..")
            .because("every room speaks this vocabulary");

    @ArchTest
    static final ArchRule aComparisonJudgesNothing = noClasses()
            .that()
            .resideInAPackage("dev.planadvisor.comparison..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.planadvisor",
                    "dev.planadvisor.engine..",
                    "dev.planadvisor.rulebook..",
                    "dev.planadvisor.store..")
            .because("reviews that were kept for years are compared without their rules");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("dev.planadvisor.(*)..").should().beFreeOfCycles().because("a plan travels one way");

    @ArchTest
    static final ArchRule nothingBelowTheDoorsKnowsThem = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.planadvisor.app..")
            .because("doors are thin and many");

    @ArchTest
    static final ArchRule nothingBelowTheDoorsReadsAClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.app..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("a review can be replayed only if the day comes with the question");

    @ArchTest
    static final ArchRule nothingBelowTheDoorsReadsTheMachine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.planadvisor.app..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("two runs on one plan are equal byte for byte, wherever they run");
}
