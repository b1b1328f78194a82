/// The tables of schema `provisioning`, and all SQL.
package com.ooma.office.provisioning.adapter.out.persistence;
