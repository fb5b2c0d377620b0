package org.satyapan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Satyapan {

	public static void main(String[] args) {
		SpringApplication.run(Satyapan.class, args);
	}

}
