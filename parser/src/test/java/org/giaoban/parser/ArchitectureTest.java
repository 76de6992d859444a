package org.giaoban.parser;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.giaoban.parser");

    @Test
    void packagesUseOnlyWhatStandsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("html")
                .definedBy("org.giaoban.parser.html")
                .layer("door")
                .definedBy("org.giaoban.parser")
                .layer("check")
                .definedBy("org.giaoban.parser.check")
                .layer("assemble")
                .definedBy("org.giaoban.parser.assemble")
                .layer("layout")
                .definedBy("org.giaoban.parser.layout")
                .layer("recognise")
                .definedBy("org.giaoban.parser.recognise")
                .layer("lexicon")
                .definedBy("org.giaoban.parser.lexicon")
                .layer("text")
                .definedBy("org.giaoban.parser.text")
                .layer("encoding")
                .definedBy("org.giaoban.parser.encoding")
                .layer("report")
                .definedBy("org.giaoban.parser.report")
                .whereLayer("html")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("door")
                .mayOnlyBeAccessedByLayers("html")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("assemble")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("door", "assemble")
                .whereLayer("recognise")
                .mayOnlyBeAccessedByLayers("assemble")
                .whereLayer("encoding")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("html", "door", "assemble", "layout", "recognise")
                .check(CLASSES);
    }

    @Test
    void noPackageDependsOnItself() {
        SlicesRuleDefinition.slices()
                .matching("org.giaoban.(parser.*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
