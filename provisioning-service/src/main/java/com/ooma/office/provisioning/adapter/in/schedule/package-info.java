/// What the service does by itself as time goes by.
package com.ooma.office.provisioning.adapter.in.schedule;
