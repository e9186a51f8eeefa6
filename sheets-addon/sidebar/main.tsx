import { render } from 'preact';
import '../../shared/ui/base.css';
import './sidebar.css';
import { App } from './app';
import { googleServer } from './server';
import { createSidebar } from './state';

const place = document.getElementById('app');
if (!place) throw new Error('sidebar.html has no #app');
const sidebar = createSidebar(googleServer);
render(<App sidebar={sidebar} />, place);
sidebar.read();
