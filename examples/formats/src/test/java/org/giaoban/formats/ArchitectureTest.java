package org.giaoban.formats;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.giaoban.formats");

    @Test
    void noFormatKnowsAnother() {
        slices().matching("org.giaoban.formats.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.giaoban.formats.text"))
                .check(CLASSES);
    }

    @Test
    void whatTheFormatsShareKnowsNone() {
        classes()
                .that()
                .resideInAPackage("org.giaoban.formats.text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.giaoban.formats.text",
                        "org.giaoban.core..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations",
                        "java..")
                .check(CLASSES);
    }
}
