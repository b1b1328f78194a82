/// The tables of schema `ordering`, and all SQL.
package com.ooma.office.ordering.adapter.out.persistence;
