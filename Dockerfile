# The coach in a container, for a workspace on Slack. docs/install.md has the steps.
ARG JAVA=25

FROM eclipse-temurin:${JAVA}-jdk AS build
# mvnw fetches Maven with curl, which not every release of the image has.
RUN command -v curl > /dev/null || { apt-get update \
  && apt-get install -y --no-install-recommends curl ca-certificates && rm -rf /var/lib/apt/lists/*; }
WORKDIR /src
COPY . .
RUN ./mvnw -q -DskipTests package

FROM eclipse-temurin:${JAVA}-jre
RUN useradd --system --uid 10001 --create-home coach \
  && install -d -o coach -m 700 /data
COPY --from=build /src/bot/target/sales-coach.jar /app/sales-coach.jar
COPY docker/healthcheck.sh /app/healthcheck.sh
USER coach
# Only used without DATABASE_URL: then the data of the PostgreSQL that the program brings along is here.
ENV SALES_COACH_HOME=/data LANG=C.UTF-8
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["bash", "/app/healthcheck.sh"]
ENTRYPOINT ["java", "-Xmx192m", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/sales-coach.jar"]
