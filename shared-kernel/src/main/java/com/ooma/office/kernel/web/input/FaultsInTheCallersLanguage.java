package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.web.language.Language;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/// Has the validator speak the language in which the rest of an answer is written: its own choice
/// is any of ours for `Accept-Language: *`, and French for `en-GB`.
@Singleton
public class FaultsInTheCallersLanguage implements ValidatorFactoryCustomizer {

  private final Instance<RoutingContext> request;

  FaultsInTheCallersLanguage(Instance<RoutingContext> request) {
    this.request = request;
  }

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> validator) {
    validator.localeResolver(context ->
        request.isResolvable() ? Language.of(request.get().request()) : context.getDefaultLocale());
  }
}
