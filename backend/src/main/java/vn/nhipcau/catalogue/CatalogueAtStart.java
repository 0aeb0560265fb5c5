package vn.nhipcau.catalogue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.reorganization.ReorganizationJob;
import vn.nhipcau.reporting.obligation.PeriodService;

/**
 * What a starting service does before it is ready: loads the configured catalogues once, lets
 * reorganizations take effect whose day came while it was down, and opens the current periods.
 */
@ApplicationScoped
public class CatalogueAtStart {

  private static final Logger LOG = Logger.getLogger(CatalogueAtStart.class);

  @ConfigProperty(name = "nhipcau.catalogue.import-at-start")
  Optional<String> catalogue;

  @ConfigProperty(name = "nhipcau.cast.import-at-start")
  Optional<String> cast;

  @ConfigProperty(name = "nhipcau.embedded")
  boolean embedded;

  @Inject CatalogueService service;
  @Inject ReorganizationJob reorganizations;
  @Inject PeriodService periods;

  void start(@Observes @Priority(100) StartupEvent event) throws IOException {
    if (cast.isPresent() && !embedded) {
      throw new ConfigurationException(
          "nhipcau.cast.import-at-start is for the embedded mode only; unset NHIPCAU_CAST_IMPORT_AT_START");
    }
    if (catalogue.isPresent()) {
      load(Path.of(catalogue.get()));
    }
    if (cast.isPresent()) {
      load(Path.of(cast.get()));
    }
    reorganizations.takeEffect();
    periods.openCurrent().stream()
        .filter(opening -> opening.opened() > 0)
        .forEach(
            opening ->
                LOG.infof(
                    "period %s opened: %d obligations", opening.period().code(), opening.opened()));
  }

  private void load(Path path) throws IOException {
    CatalogueBundle bundle = CatalogueBundle.ofPath(path);
    if (service.known(bundle)) {
      return;
    }
    CatalogueImportResult result =
        service.load(bundle, "start", null, false, RequestLanguage.VIETNAMESE);
    result
        .errors()
        .forEach(e -> LOG.errorf("%s:%d %s %s", e.file(), e.row(), e.column(), e.message()));
    if (!result.errors().isEmpty()) {
      throw new ConfigurationException(
          "catalogue " + path + " has " + result.errors().size() + " faults; nothing was loaded");
    }
    result
        .files()
        .forEach(f -> LOG.infof("catalogue %s: %d rows, %d new", f.name(), f.rows(), f.created()));
  }
}
