/// The REST resources and the request bodies they take.
package com.ooma.office.support.adapter.in.rest;
