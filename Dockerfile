# metakoll as an image: works offline, as a user without rights. Set NODE_IMAGE to a digest to pin it to the byte.
ARG NODE_IMAGE=node:22.12.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund && npm pack && mv metakoll-*.tgz /metakoll.tgz

FROM ${NODE_IMAGE}
COPY --from=build /metakoll.tgz /tmp/metakoll.tgz
RUN npm install --global --offline --ignore-scripts /tmp/metakoll.tgz && rm /tmp/metakoll.tgz
USER node
WORKDIR /data
ENTRYPOINT ["metakoll"]
CMD ["--help"]
