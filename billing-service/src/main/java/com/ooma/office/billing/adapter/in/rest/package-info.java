/// What billing offers over HTTP: its resources.
package com.ooma.office.billing.adapter.in.rest;
