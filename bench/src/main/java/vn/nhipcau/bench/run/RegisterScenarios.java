package vn.nhipcau.bench.run;

import static vn.nhipcau.bench.run.Api.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nhipcau.bench.nation.Nation;
import vn.nhipcau.bench.nation.Province;

/** Reading the register and the duties that follow from it. */
public final class RegisterScenarios {

  private static final int VARIANTS = 200;
  private static final int LATE = 20;
  private static final int SEARCH_LIMIT = 50;

  private final Api api;
  private final List<Province> provinces;
  private final SplittableRandom random;

  /**
   * @param size how many of the nation's provinces are loaded
   */
  public RegisterScenarios(Api api, Nation nation, int size) {
    this.api = api;
    this.provinces = nation.provinces().subList(0, size);
    this.random = new SplittableRandom(nation.seed());
  }

  public List<Scenario> all() {
    List<String> ids = ids();
    return List.of(
        search("search, as it is written", c -> "Hội Nông dân " + c.kind() + " " + c.name()),
        search("search, without accents", c -> plain("hoi nong dan " + c.kind() + " " + c.name())),
        search("search, in capitals", c -> ("Hội Nông dân " + c.name()).toUpperCase(Locale.ROOT)),
        search("search, the name alone", Province.Commune::name),
        new Scenario(
            "search, two letters",
            Stream.of("an", "ba", "ca", "ha", "la", "ng", "ph", "xa")
                .map(RegisterScenarios::q)
                .toList(),
            SEARCH_LIMIT),
        new Scenario(
            "search, what thousands match",
            Stream.of("uy ban", "hoi nong dan", "hội đồng nhân dân", "CONG AN")
                .map(RegisterScenarios::q)
                .toList(),
            SEARCH_LIMIT),
        new Scenario(
            "search, page " + LATE, latePages("/organizations?size=50&q=hoi"), SEARCH_LIMIT),
        search("search, nothing found", c -> plain(c.name()) + " zzq"),
        new Scenario(
            "list by type and level",
            Stream.of(
                    "PARTY_COMMITTEE",
                    "PEOPLE_COUNCIL",
                    "FATHERLAND_FRONT",
                    "SOCIO_POLITICAL_ORGANIZATION")
                .map(type -> "/organizations?type=" + type + "&level=COMMUNE")
                .toList(),
            null),
        new Scenario("list, page " + LATE, latePages("/organizations?size=50&level=COMMUNE"), null),
        new Scenario("list by area", variants(c -> "/organizations?area=" + c.code()), null),
        new Scenario(
            "list by parent", variants(c -> "/organizations?parent=n-mttq-" + c.code()), null),
        new Scenario("one organization", each(ids, "/organizations/%s"), null),
        new Scenario("its history", each(ids, "/organizations/%s/history"), null),
        new Scenario("its duties", each(ids, "/organizations/%s/duties"), null),
        new Scenario(
            "communes of a province",
            provinces.stream().map(p -> "/areas?parent=" + p.code() + "&size=200").toList(),
            null),
        new Scenario(
            "duties by kind and level",
            Stream.of("LEAD", "REPORT", "IMPLEMENT", "COORDINATE")
                .map(kind -> "/duties?kind=" + kind + "&level=COMMUNE")
                .toList(),
            null));
  }

  private Scenario search(String name, Function<Province.Commune, String> needle) {
    return new Scenario(name, variants(c -> q(needle.apply(c))), SEARCH_LIMIT);
  }

  private static String q(String needle) {
    return "/organizations?q=" + encoded(needle);
  }

  private List<String> variants(Function<Province.Commune, String> path) {
    return IntStream.range(0, VARIANTS).mapToObj(i -> path.apply(commune())).distinct().toList();
  }

  private Province.Commune commune() {
    List<Province.Commune> communes = provinces.get(random.nextInt(provinces.size())).communes();
    return communes.get(random.nextInt(communes.size()));
  }

  private static List<String> each(List<String> ids, String path) {
    return ids.stream().map(path::formatted).toList();
  }

  /** As somebody gets there who turns the pages; the last one, when there are fewer. */
  private List<String> latePages(String path) {
    String cursor = null;
    for (int page = 1; page < LATE; page++) {
      JsonNode next = api.get(at(path, cursor)).at("/page/next");
      if (next.isNull() || next.isMissingNode()) {
        break;
      }
      cursor = next.asText();
    }
    return List.of(at(path, cursor));
  }

  private static String at(String path, String cursor) {
    return cursor == null ? path : path + "&cursor=" + encoded(cursor);
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      api.get("/organizations?area=" + commune().code())
          .path("items")
          .forEach(item -> ids.add(item.path("id").asText()));
    }
    return ids;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
