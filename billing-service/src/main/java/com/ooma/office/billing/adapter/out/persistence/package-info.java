/// The tables of schema `billing`, and all SQL.
package com.ooma.office.billing.adapter.out.persistence;
