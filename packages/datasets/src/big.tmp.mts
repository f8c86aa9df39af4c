import { readDataset, starterFiles } from './index.ts'
const enc=new TextEncoder()
const run=(name:string, edit:(f:Map<string,string>)=>void)=>{const f=starterFiles();edit(f);const b=new Map([...f].map(([k,v])=>[k,enc.encode(v)]));const t=performance.now();const r=readDataset(b);console.log(name,Math.round(performance.now()-t),'ms',r.faults.length,r.faults[0]?.code, Math.round([...b.values()].reduce((a,x)=>a+x.length,0)/1e6),'MB')}
const rows=(n:number,f:(i:number)=>string)=>Array.from({length:n},(_,i)=>f(i)).join('\n')+'\n'
run('unknown ids',f=>f.set('places.csv',f.get('places.csv')!+rows(200000,i=>`infirmie${i%50},${1000+i%2000},1,exemple,assumption,`)))
run('dups',f=>f.set('places.csv',f.get('places.csv')!+rows(200000,i=>`infirmier,2026,1,exemple,assumption,`)))
run('many professions',f=>f.set('professions.csv',f.get('professions.csv')!+rows(50000,i=>`p${i},x,x,medical,1,${i%2?'cohort':'series'},`)))
run('many professions + unknown refs',f=>{f.set('professions.csv',f.get('professions.csv')!+rows(20000,i=>`profession-${i},x,x,medical,1,${i%2?'cohort':'series'},`));f.set('places.csv',f.get('places.csv')!+rows(50000,i=>`profesion-${i},2026,1,exemple,assumption,`))})
run('garbage',f=>f.set('places.csv','a,b\n'+'x'.repeat(31e6)))
run('quotes',f=>f.set('places.csv','a,b\n'+'"x\n'.repeat(1e6)))
run('commas',f=>f.set('places.csv','a,b\n'+','.repeat(9e4)+'\n'+rows(100,()=>'x,'.repeat(4e4))))
run('newlines',f=>f.set('places.csv','profession\n'+'\n'.repeat(1e7)))
run('wide header',f=>f.set('places.csv',rows(1,()=>Array.from({length:12000},(_,i)=>'c'+i).join(','))))
run('json dup',f=>f.set('datapackage.json','{'+Array.from({length:100000},()=>'"a":1').join(',\n')+'}'))
run('json res',f=>f.set('datapackage.json','{"resources":['+Array.from({length:50000},(_,i)=>'{"name":"potentia"}').join(',\n')+']}'))
run('json bad',f=>f.set('datapackage.json','{"resources":['+Array.from({length:200000},(_,i)=>'1').join(',\n')+']}'))
run('bands',f=>f.set('fte.csv',f.get('fte.csv')!+rows(100000,i=>`infirmier,F,${i%130},130,1,exemple,assumption,`)))
run('scenarios',f=>{for(let i=0;i<1000;i++)f.set(`scenarios/s${i}.yaml`,`id: s${i}\nadoption: 2\n`)})
