import { userFolder } from './environment';
import './recording-logger';
import { rmSync } from 'node:fs';
import { Container } from '@n8n/di';
import { InstanceSettings } from 'n8n-core';

/*
 * n8n writes its settings file when the settings are made, and holds them in memory from then on.
 * Making them here and removing the folder at once leaves nothing behind, however the process ends.
 */
Container.get(InstanceSettings);
rmSync(userFolder, { recursive: true });
