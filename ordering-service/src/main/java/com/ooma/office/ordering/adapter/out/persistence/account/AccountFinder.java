package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Companies by name, SIREN, ported number, or the names and addresses of who speaks for them.
@Singleton
class AccountFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'ACCOUNT', cast(account_id AS text) AS id, account_id, legal_name || ', SIREN ' || siren,
        '/v1/accounts/' || account_id
      FROM account
      WHERE account_id = :id OR siren = :code
        OR ported_numbers @> ARRAY[cast(:number AS text)] OR kept_numbers @> ARRAY[cast(:number AS text)]
        OR search_words(legal_name || ' ' || coalesce(primary_member ->> 'name', '') || ' '
          || coalesce(primary_member ->> 'email', '') || ' ' || coalesce(administrator_name, '') || ' '
          || coalesce(administrator_email, '')) @@ to_tsquery('simple', :words)
      ORDER BY account_id DESC LIMIT :limit
      """;

  AccountFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
