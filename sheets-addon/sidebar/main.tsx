import { render } from 'preact';
import '../../shared/ui/base.css';
import './sidebar.css';
import type { SidebarPart } from '../protocol';
import { App } from './app';
import { googleServer } from './server';
import { createSidebar } from './state';

const PARTS: readonly SidebarPart[] = ['stage', 'own', 'approvals', 'evidence', 'audit'];

const place = document.getElementById('app');
if (!place) throw new Error('sidebar.html has no #app');
const part = PARTS.find((one) => one === place.dataset.part) ?? null;
const sidebar = createSidebar(googleServer, part);
render(<App sidebar={sidebar} />, place);
sidebar.read();
