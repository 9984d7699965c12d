import { Filters, Renderer, WEBGL, type Cameras, type Game, type Scene } from 'phaser';

/**
 * The print: ink that starves in patches, an edge that is not quite straight, the tooth of paper. One pass over the finished picture, so that
 * the grain stands still while the layers move (art bible, 6). Noise is computed, not fetched.
 */
const FRAGMENT = `
#pragma phaserTemplate(shaderName)
precision highp float;
uniform sampler2D uMainSampler;
uniform vec2 resolution;
uniform float uDensity;
uniform float uStarve;
uniform float uVignette;
varying vec2 outTexCoord;
float hash(vec2 p) { vec3 q = fract(vec3(p.xyx) * 0.1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
float grain(vec2 p) {
  vec2 i = floor(p); vec2 f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
}
void main() {
  vec2 px = outTexCoord * resolution / uDensity;
  float fine = grain(px * 0.85); float broad = grain(px * 0.27 + 57.0); float patchy = grain(px * 0.021 + 91.0);
  vec2 wander = (vec2(fine, grain(px * 0.85 + 31.0)) - 0.5) * 1.1 * uDensity;
  vec3 colour = texture2D(uMainSampler, outTexCoord + wander / resolution).rgb;
  float light = dot(colour, vec3(0.3, 0.59, 0.11));
  float speck = clamp((fine * 0.62 + broad * 0.38 - (0.86 - 0.16 * patchy)) * 9.0, 0.0, 1.0) * uStarve * (light < 0.3 ? 0.42 : (light < 0.6 ? 0.3 : 0.14));
  colour = mix(colour, vec3(0.93, 0.89, 0.81), speck);
  colour *= 1.0 - (fine - 0.5) * 0.06 - (broad - 0.5) * 0.05;
  vec2 q = outTexCoord - 0.5;
  colour *= 1.0 - uVignette * dot(q, q) * 1.6;
  gl_FragColor = vec4(colour, 1.0);
}`;

const NODE = 'FilterPointSevenPrint';
/** Mean milliseconds a frame may take with the filter before it is taken off again, and over how many frames that is judged. */
const SLOW_FRAME_MS = 30;
const JUDGED_FRAMES = 90;

class PrintNode extends Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, undefined, FRAGMENT);
  }

  override setupUniforms(controller: Print, context: Renderer.WebGL.DrawingContext): void {
    const programs = this.programManager;
    programs.setUniform('resolution', [context.width, context.height]);
    programs.setUniform('uDensity', controller.density);
    programs.setUniform('uStarve', controller.isNight ? 0.28 : 0.72);
    programs.setUniform('uVignette', controller.isNight ? 0.5 : 0);
  }
}

class Print extends Filters.Controller {
  density = 1;
  isNight = false;
  constructor(camera: Cameras.Scene2D.Camera) { super(camera, NODE); }
}

export interface PrintLook { setNight: (isNight: boolean) => void }

/** Puts the print over the picture, unless the renderer is a slow one; takes it off again when frames come late. Null where it cannot be. */
export function addPrint(scene: Scene, density: number): PrintLook | null {
  const { game, cameras } = scene;
  if (game.renderer.type !== WEBGL || isSoftware(game)) return null;
  const renderer = game.renderer as Renderer.WebGL.WebGLRenderer;
  // A node that is known from an earlier stage must not be added twice.
  try {
    renderer.renderNodes.addNodeConstructor(NODE, PrintNode);
  } catch {
    return null;
  }
  const print = new Print(cameras.main);
  print.density = density;
  const { internal } = cameras.main.filters;
  internal.add(print);
  let frames = 0;
  let spent = 0;
  const judge = (_time: number, delta: number): void => {
    frames += 1;
    spent += delta;
    if (frames < JUDGED_FRAMES) return;
    scene.events.off('update', judge);
    if (spent / frames > SLOW_FRAME_MS) internal.remove(print);
  };
  scene.events.on('update', judge);
  return { setNight(isNight) { print.isNight = isNight; } };
}

/** True when the picture is drawn by the processor: then every pass is felt. */
function isSoftware(game: Game): boolean {
  const { gl } = game.renderer as Renderer.WebGL.WebGLRenderer;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info === null ? '' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
