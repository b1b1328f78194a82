/// What the service draws from its surroundings: what the operator has set, and chance.
package com.ooma.office.provisioning.adapter.out.settings;
