package org.giaoban.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.giaoban.core");

    @Test
    void packagesUseOnlyWhatStandsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("constraint")
                .definedBy("org.giaoban.core.constraint")
                .layer("model")
                .definedBy("org.giaoban.core.model")
                .layer("json")
                .definedBy("org.giaoban.core.json")
                .layer("validation")
                .definedBy("org.giaoban.core.validation")
                .layer("register")
                .definedBy("org.giaoban.core.register")
                .whereLayer("json")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("register")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("json", "validation", "register")
                .whereLayer("constraint")
                .mayOnlyBeAccessedByLayers("model", "validation")
                .check(CLASSES);
    }

    @Test
    void onlyJsonKnowsTheMapperAndOnlyValidationTheProvider() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.giaoban.core.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.giaoban.core.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CLASSES);
    }
}
