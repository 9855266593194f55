package salescoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the rooms of this module. */
@AnalyzeClasses(packages = "salescoach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("salescoach.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms_never_know_each_other =
      slices().matching("salescoach.guideline.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule nobody_knows_a_room =
      noClasses()
          .that()
          .resideOutsideOfPackage("salescoach.guideline.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.guideline.*..");

  @ArchTest
  static final ArchRule a_draft_knows_nothing_of_how_it_is_read =
      noClasses()
          .that()
          .resideInAPackage("salescoach.draft..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "salescoach.text..",
              "salescoach.kind..",
              "salescoach.guideline..",
              "salescoach.routing..");

  @ArchTest
  static final ArchRule reading_knows_nothing_of_guidelines =
      noClasses()
          .that()
          .resideInAnyPackage("salescoach.text..", "salescoach.kind..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.guideline..");

  @ArchTest
  static final ArchRule reading_and_guidelines_know_nothing_of_the_router =
      noClasses()
          .that()
          .resideInAnyPackage("salescoach.text..", "salescoach.kind..", "salescoach.guideline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.routing..");

  @ArchTest
  static final ArchRule the_router_knows_nothing_of_guidelines =
      noClasses()
          .that()
          .resideInAPackage("salescoach.routing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("salescoach.guideline..");

  @ArchTest
  static final ArchRule the_cadence_knows_nothing_of_what_is_written =
      noClasses()
          .that()
          .resideInAPackage("salescoach.cadence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "salescoach.draft..",
              "salescoach.text..",
              "salescoach.kind..",
              "salescoach.guideline..",
              "salescoach.playbook..",
              "salescoach.routing..");

  @ArchTest
  static final ArchRule knowledge_knows_no_slack_database_terminal_or_clock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.slack..", "java.sql..", "javax.sql..", "picocli..", "salescoach.bot..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule patterns_over_user_text_run_in_linear_time =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.regex.Pattern")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);

  @ArchTest
  static final ArchRule one_root_exception =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .should()
          .beAssignableTo(KnowledgeException.class);
}
