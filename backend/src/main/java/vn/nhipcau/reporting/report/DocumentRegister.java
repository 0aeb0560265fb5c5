package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationDetail;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.time.Clocks;

/**
 * The book of outgoing papers (<i>sổ văn bản đi</i>) of each organization and year. A number is
 * taken within the transaction of its submission and held until that ends: the next one waits, and
 * the number of a submission that failed is given to it. So none is left out and none given twice.
 */
@ApplicationScoped
class DocumentRegister {

  @Inject EntityManager em;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  DocumentNumber next(UUID organizationId) {
    LocalDate today = Clocks.today(clock);
    OrganizationDetail body = organizations.get(organizationId, today).value();
    int serial =
        (Integer)
            em.createNativeQuery(
                    """
                insert into document_register (organization_id, year, last) values (:organization, :year, 1)
                on conflict on constraint document_register_pk do update set last = document_register.last + 1
                returning last""",
                    Integer.class)
                .setParameter("organization", organizationId)
                .setParameter("year", today.getYear())
                .getSingleResult();
    return DocumentNumber.of(
        organizationId, today.getYear(), serial, body.type(), body.abbreviation());
  }
}
