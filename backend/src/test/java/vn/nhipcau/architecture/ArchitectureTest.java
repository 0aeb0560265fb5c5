package vn.nhipcau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may use whom is what ARCHITECTURE.md says, and nothing else. */
class ArchitectureTest {

  private static final String ROOT = "vn.nhipcau.";
  private static final Path SOURCES = Path.of("src/main/java/vn/nhipcau");
  private static final int MOST_LINES_OF_AN_ENTITY = 300;
  private static final int MOST_LINES_OF_A_SERVICE = 250;

  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(Path.of("target/classes/vn/nhipcau"));

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("ARCHITECTURE.md", "rooms").rows();

  /** Room → the rooms it may use, as the document says. */
  private static final Map<String, Set<String>> MAY_USE =
      ROWS.stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("Room"),
                  row -> Set.copyOf(MarkedPart.list(row.get("May use"))),
                  (a, b) -> a,
                  LinkedHashMap::new));

  @Test
  void everyClassStandsInARoomThatTheDocumentNames() {
    Set<String> strangers =
        HOUSE.stream()
            .filter(c -> !MAY_USE.containsKey(roomOf(c)))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), strangers, "classes outside the rooms of ARCHITECTURE.md");
  }

  @Test
  void roomsUseExactlyTheRoomsThatTheDocumentAllows() {
    Map<String, Set<String>> used = new TreeMap<>();
    Map<String, String> witness = new TreeMap<>();
    MAY_USE.keySet().forEach(room -> used.put(room, new TreeSet<>()));
    for (JavaClass user : HOUSE) {
      user.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getBaseComponentType().getName().startsWith(ROOT))
          .filter(d -> !roomOf(d.getTargetClass()).equals(roomOf(user)))
          .forEach(
              d -> {
                String other = roomOf(d.getTargetClass());
                used.get(roomOf(user)).add(other);
                witness.putIfAbsent(roomOf(user) + " → " + other, d.getDescription());
              });
    }
    used.forEach(
        (room, others) -> {
          Set<String> allowed = MAY_USE.get(room);
          for (String other : others) {
            assertTrue(
                allowed.contains(other),
                () ->
                    room
                        + " may not use "
                        + other
                        + " (ARCHITECTURE.md), but: "
                        + witness.get(room + " → " + other));
          }
          assertEquals(
              new TreeSet<>(allowed), others, room + ": ARCHITECTURE.md allows more than is used");
        });
  }

  @Test
  void noRoomUsesItselfByWayOfOthers() {
    MAY_USE
        .keySet()
        .forEach(
            room -> {
              Set<String> reached = new HashSet<>();
              Deque<String> open = new ArrayDeque<>(MAY_USE.get(room));
              while (!open.isEmpty()) {
                String next = open.pop();
                if (reached.add(next)) {
                  open.addAll(MAY_USE.get(next));
                }
              }
              assertFalse(reached.contains(room), "a cycle leads from " + room + " back to it");
            });
  }

  /** What a seat gives is decided without knowing how seats are given. */
  @Test
  void theFenceKnowsNothingOfTheKeepingOfSeats() {
    noClasses()
        .that()
        .resideInAPackage("vn.nhipcau.access")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.nhipcau.access.*..")
        .check(HOUSE);
  }

  @Test
  void arrowsNeverPointUpstairs() {
    Map<String, Integer> floors =
        ROWS.stream()
            .collect(
                Collectors.toMap(row -> row.get("Room"), row -> Integer.valueOf(row.get("Floor"))));
    MAY_USE.forEach(
        (room, others) ->
            others.forEach(
                other ->
                    assertTrue(
                        floors.get(other) <= floors.get(room),
                        room + " is below " + other + " and may not use it")));
  }

  @Test
  void everyRoomSaysWhatItIsAndWhomItMayUse() throws IOException {
    for (String room : MAY_USE.keySet()) {
      Path file = SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
      assertTrue(Files.exists(file), room + " has no package-info");
      String words = Files.readString(file).replaceAll("(?m)^ \\* ?", "").replaceAll("\\s+", " ");
      assertTrue(words.contains("Promises:"), room + " promises nothing in its package-info");
      var said = Pattern.compile("May use: (.+?)\\.(?= | ?\\*/)").matcher(words);
      assertTrue(said.find(), room + " does not say in its package-info whom it may use");
      // Two rooms say it in a sentence instead of a list.
      Set<String> named =
          switch (said.group(1)) {
            case "nothing of ours" -> Set.of();
            case "the importers of every room below" -> MAY_USE.get("catalogue");
            default -> Set.of(said.group(1).split(",\\s*"));
          };
      assertEquals(MAY_USE.get(room), named, room + ": package-info and ARCHITECTURE.md disagree");
    }
  }

  @Test
  void entitiesAreNotUsedOutsideTheirRoom() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(
            each(
                "be used by their own room only",
                (entity, events) ->
                    entity.getDirectDependenciesToSelf().stream()
                        .filter(d -> !roomOf(d.getOriginClass()).equals(roomOf(entity)))
                        .forEach(d -> violated(events, entity, d.getDescription()))))
        .check(HOUSE);
  }

  @Test
  void inheritedFindersAreNotUsedOutsideTheRoomOfTheirRepository() {
    Set<String> inherited =
        Arrays.stream(PanacheRepositoryBase.class.getMethods())
            .map(java.lang.reflect.Method::getName)
            .collect(Collectors.toSet());
    classes()
        .should(
            each(
                "ask the repositories of other rooms in the words of the domain",
                (user, events) -> {
                  for (JavaMethodCall call : user.getMethodCallsFromSelf()) {
                    JavaClass repository = call.getTargetOwner();
                    boolean generic =
                        repository.isAssignableTo(PanacheRepositoryBase.class)
                            && inherited.contains(call.getTarget().getName())
                            && call.getTarget().resolveMember().stream()
                                .allMatch(m -> !m.getOwner().equals(repository));
                    if (generic && !roomOf(repository).equals(roomOf(user))) {
                      violated(events, user, call.getDescription());
                    }
                  }
                }))
        .check(HOUSE);
  }

  @Test
  void resourcesTranslateAndLeaveTheDatabaseToServices() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat(
            describe(
                "are repositories or the entity manager",
                c ->
                    c.isAssignableTo(EntityManager.class)
                        || c.isAssignableTo(PanacheRepositoryBase.class)
                        || c.isAnnotatedWith(Entity.class)))
        .check(HOUSE);
  }

  @Test
  void everyOperationSaysWhetherItNeedsALogin() {
    methods()
        .that(answerHttp())
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource")
        .andShould(
            new ArchCondition<JavaMethod>("be @Authenticated or @PermitAll") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                if (!saysWho(method) && !saysWho(method.getOwner())) {
                  violated(events, method, method.getFullName() + " says neither");
                }
              }
            })
        .check(HOUSE);
  }

  @Test
  void transactionsBeginInServicesOnly() {
    methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Service")
        .andShould()
        .notBePrivate()
        .check(HOUSE);
    noClasses().should().beAnnotatedWith(Transactional.class).check(HOUSE);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "the system clock is read",
                call ->
                    (call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty())
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis"))))
        .check(HOUSE);
  }

  @Test
  void namesAreWordsOfTheDomain() {
    Pattern empty = Pattern.compile("Base[A-Z]\\w*|\\w*(Utils?|Helper|Manager|Impl|Mappers?|DTO)");
    Set<String> found =
        HOUSE.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> empty.matcher(name).matches())
            // Named so by the annotation of its methods: they map exceptions, not layers.
            .filter(name -> !name.equals("ProblemMappers"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), found);
  }

  @Test
  void entitiesAndServicesStaySmall() {
    Map<String, Long> tooLong = new TreeMap<>();
    for (JavaClass c : HOUSE) {
      int most =
          c.isAnnotatedWith(Entity.class)
              ? MOST_LINES_OF_AN_ENTITY
              : c.getSimpleName().endsWith("Service") ? MOST_LINES_OF_A_SERVICE : Integer.MAX_VALUE;
      if (most < Integer.MAX_VALUE && c.isTopLevelClass()) {
        long lines = linesOf(c);
        if (lines > most) {
          tooLong.put(c.getName(), lines);
        }
      }
    }
    assertEquals(Map.of(), tooLong, "lines beyond the budget of the house");
  }

  private static long linesOf(JavaClass c) {
    Path source = SOURCES.resolve(c.getName().substring(ROOT.length()).replace('.', '/') + ".java");
    try (Stream<String> lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException e) {
      throw new AssertionError("no source of " + c.getName(), e);
    }
  }

  private static String roomOf(JavaClass c) {
    String name = c.getBaseComponentType().getPackageName();
    String inside = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    String[] steps = inside.split("\\.");
    return steps[0].equals("reporting") && steps.length > 1 ? steps[0] + "." + steps[1] : steps[0];
  }

  private static DescribedPredicate<JavaMethod> answerHttp() {
    return describe(
        "answer HTTP",
        method ->
            method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class)));
  }

  private static boolean saysWho(CanBeAnnotated annotated) {
    return annotated.isAnnotatedWith(Authenticated.class)
        || annotated.isAnnotatedWith(PermitAll.class);
  }

  private interface Look {
    void at(JavaClass c, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> each(String description, Look look) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        look.at(c, events);
      }
    };
  }

  private static void violated(ConditionEvents events, Object where, String message) {
    events.add(SimpleConditionEvent.violated(where, message));
  }
}
