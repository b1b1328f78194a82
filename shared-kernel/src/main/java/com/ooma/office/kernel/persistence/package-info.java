/// What the services' queries and columns share beyond JPA.
package com.ooma.office.kernel.persistence;
