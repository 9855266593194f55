package salescoach.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions between this module's packages, and towards the module knowledge. */
@AnalyzeClasses(packages = "salescoach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("salescoach.bot.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule knowledge_never_knows_the_bot =
      noClasses()
          .that()
          .resideInAnyPackage(
              "salescoach.draft..",
              "salescoach.text..",
              "salescoach.kind..",
              "salescoach.guideline..",
              "salescoach.playbook..",
              "salescoach.cadence..",
              "salescoach.routing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.bot..");

  @ArchTest
  static final ArchRule the_bot_opens_no_room =
      noClasses()
          .that()
          .resideInAPackage("salescoach.bot..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.guideline.*..");

  @ArchTest
  static final ArchRule time_is_a_parameter =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      Set<Path> folders =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toSet());
      assertThat(folders)
          .hasSizeGreaterThan(10)
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  @ArchTest
  static final ArchRule one_root_exception =
      classes()
          .that()
          .resideInAPackage("salescoach.bot..")
          .and()
          .areAssignableTo(RuntimeException.class)
          .should()
          .beAssignableTo(BotException.class);
}
