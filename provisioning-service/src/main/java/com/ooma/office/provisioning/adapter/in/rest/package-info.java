/// The REST endpoints, and the files that phones fetch: from HTTP to use cases and questions.
package com.ooma.office.provisioning.adapter.in.rest;
