package vn.nhipcau.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
public class TemplateService {

  @Inject Templates templates;

  @Transactional
  public List<TemplateView> list() {
    return templates.inOrder();
  }
}
