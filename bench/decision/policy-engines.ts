import { isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString } from 'casbin';

interface Question {
  readonly person: string;
  readonly right: string;
  readonly company: string;
  readonly establishment: string;
}

const perSecond = async (times: number, work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint();
  for (let time = 0; time < times; time += 1) await work();
  return times / (Number(process.hrtime.bigint() - start) / 1e9);
};

/** How often a second two policy engines answer the same question, handed the grants of that one person. */
export async function policyEngines(question: Question, times: number): Promise<string> {
  const { person, right, company, establishment } = question;
  const enforcer = await newEnforcer(
    newModelFromString(`
      [request_definition]
      r = sub, dom, obj, act
      [policy_definition]
      p = sub, dom, obj, act
      [policy_effect]
      e = some(where (p.eft == allow))
      [matchers]
      m = r.sub == p.sub && r.dom == p.dom && r.obj == p.obj && r.act == p.act`),
  );
  await enforcer.addPolicy(person, company, establishment, right);
  if (!(await enforcer.enforce(person, company, establishment, right))) throw new Error('casbin refuses what is given');
  const casbin = await perSecond(times, () => enforcer.enforce(person, company, establishment, right));

  const uid = (type: string, id: string) => ({ type, id });
  const call = {
    principal: uid('Person', person),
    action: uid('Action', right),
    resource: uid('Establishment', establishment),
    context: {},
    policies: {
      staticPolicies: {
        grant: `permit (principal == Person::"${person}", action == Action::"${right}", resource in Company::"${company}") when { resource in principal.places };`,
      },
    },
    entities: [
      { uid: uid('Company', company), attrs: {}, parents: [] },
      { uid: uid('Establishment', establishment), attrs: {}, parents: [uid('Company', company)] },
      {
        uid: uid('Person', person),
        attrs: { places: [{ __entity: uid('Establishment', establishment) }] },
        parents: [],
      },
    ],
  };
  const answer = isAuthorized(call);
  if (answer.type !== 'success' || answer.response.decision !== 'allow') throw new Error('cedar refuses what is given');
  const cedar = await perSecond(times, () => isAuthorized(call));
  return `casbin ${Math.round(casbin)}/s and cedar ${Math.round(cedar)}/s, with the person's grants handed to them and nothing read`;
}
