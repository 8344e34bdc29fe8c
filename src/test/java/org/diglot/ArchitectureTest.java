package org.diglot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The floor plan of the house: a room stands only on rooms below it.
class ArchitectureTest {
    private static final String ROOT = "org.diglot";

    /// @param below the rooms it stands on
    private record Room(int floor, Set<String> below) {}

    private static final Map<String, Room> PLAN = Map.ofEntries(room("language", 0), room("post", 1, "language"),
            room("review", 2, "post", "language"),
            room("command", 7, "site", "review", "catalog", "source", "post", "language"),
            room("typeset", 1, "language"), room("proof", 1, "language"),
            room("markdown", 2, "typeset", "proof", "post", "language"),
            room("catalog", 2, "post", "language"),
            room("media", 3, "post"), room("source", 3, "markdown", "proof", "post", "language"),
            room("search", 3, "catalog", "post", "language"),
            room("site", 4, "search", "media", "catalog", "post", "language"),
            room("reload", 5, "site", "search", "media", "catalog", "source", "post", "language"),
            room("card", 5, "site", "media", "post", "language"),
            room("announce", 5, "site", "catalog", "post", "language"),
            room("output", 5, "site", "media", "catalog", "post", "language"),
            room("page", 5, "site", "search", "review", "typeset", "catalog", "post", "language"),
            room("web", 6, "page", "output", "card", "site", "media", "catalog", "post", "language"));
    private static final int HIGHEST_PLAIN_FLOOR = 4;

    /// What is built where the language is; the tests are built elsewhere.
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Language.class.getProtectionDomain().getCodeSource().getLocation());

    private static Map.Entry<String, Room> room(String name, int floor, String... below) {
        return Map.entry(name, new Room(floor, Set.of(below)));
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    private static Stream<String> roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith(ROOT + ".") ? Stream.of(parts[2]) : Stream.of();
    }

    @Test
    void theRoomsAreThoseOfThePlan() {
        Set<String> rooms = HOUSE.stream().flatMap(ArchitectureTest::roomOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).isEqualTo(new TreeSet<>(PLAN.keySet()));
    }

    @Test
    void aRoomStandsOnlyOnTheRoomsItMay() {
        PLAN.forEach((name, room) -> noClasses().that().resideInAPackage(in(name)).should().dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(Stream.concat(Stream.of(name),
                        room.below().stream()).map(ArchitectureTest::in).toArray(String[]::new)))))
                .check(HOUSE));
    }

    @Test
    void thePlanItselfLeadsOnlyDown() {
        PLAN.forEach((name, room) -> assertThat(room.below()).describedAs(name).allSatisfy(
                below -> assertThat(PLAN.get(below)).isNotNull().extracting(Room::floor).asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.INTEGER).isLessThan(room.floor())));
    }

    @Test
    void noRoomsStandInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theLowerFloorsArePlainJava() {
        String[] plain = PLAN.entrySet().stream().filter(room -> room.getValue().floor() <= HIGHEST_PLAIN_FLOOR)
                .map(room -> in(room.getKey())).toArray(String[]::new);
        noClasses().that().resideInAnyPackage(plain).should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..").check(HOUSE);
    }

    @Test
    void eachLibraryLivesInOneRoom() {
        Map.ofEntries(Map.entry("org.yaml..", "source"), Map.entry("org.tomlj..", "source"),
                Map.entry("picocli..", "command"), Map.entry("com.github.difflib..", "command"),
                Map.entry("org.commonmark..", "markdown"), Map.entry("org.owasp..", "markdown"),
                Map.entry("com.ibm.icu..", "language"), Map.entry("org.thymeleaf..", "page"),
                Map.entry("org.mozilla..", "typeset"), Map.entry("org.apache.lucene..", "search"),
                Map.entry("net.coobird..", "media"), Map.entry("com.luciad..", "media"),
                Map.entry("javax.imageio..", "media"))
                .forEach((library, room) -> noClasses().that().resideOutsideOfPackage(in(room)).should()
                        .dependOnClassesThat().resideInAPackage(library).check(HOUSE));
    }

    /// Images are worked on in one room, and words set on one in another.
    @Test
    void twoRoomsDrawAndOneSetsType() {
        noClasses().that().resideOutsideOfPackages(in("media"), in("card")).should().dependOnClassesThat()
                .resideInAPackage("java.awt..").check(HOUSE);
        noClasses().that().resideOutsideOfPackage(in("card")).should().dependOnClassesThat()
                .resideInAPackage("java.awt.font..").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Font").check(HOUSE);
    }

    /// Feeds are written, drawings are read.
    @Test
    void xmlIsForFeedsAndDrawings() {
        noClasses().that().resideOutsideOfPackages(in("output"), in("media")).should().dependOnClassesThat()
                .resideInAPackage("javax.xml..").check(HOUSE);
    }

    @Test
    void onlyTheRoomOfLanguagesNamesOne() {
        Set<String> names = Arrays.stream(Language.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(HOUSE.stream().filter(type -> !type.getPackageName().equals(ROOT + ".language"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Language.class)
                        && names.contains(access.getTarget().getName()))
                .map(JavaFieldAccess::getDescription)).isEmpty();
    }

    @Test
    void everyRoomSaysWhatItIsForAndRefusesNull() {
        classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class).check(HOUSE);
        assertThat(HOUSE.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName))
                .containsAll(HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    void nobodySeesTheWriterButTheRoot() {
        noClasses().that().resideInAPackage(ROOT + ".*..").and().resideOutsideOfPackage(in("reload")).should()
                .dependOnClassesThat().resideInAPackage(in("reload")).check(HOUSE);
    }
}
