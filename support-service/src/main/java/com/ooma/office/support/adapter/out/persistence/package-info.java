/// The tables of schema `support`, and all SQL.
package com.ooma.office.support.adapter.out.persistence;
